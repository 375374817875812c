package shop.bouquets

import io.ktor.http.HttpHeaders
import io.ktor.server.application.install
import io.ktor.server.engine.embeddedServer
import io.ktor.server.netty.Netty
import io.ktor.server.plugins.callid.CallId
import io.ktor.server.plugins.callid.callIdMdc
import io.ktor.server.plugins.calllogging.CallLogging
import io.ktor.server.response.respondText
import io.ktor.server.routing.get
import io.ktor.server.routing.routing
import org.slf4j.LoggerFactory
import java.util.UUID

private val log = LoggerFactory.getLogger("bouquets")

fun main() {
    val prices = PriceClient(System.getenv("PRICES_URL"))

    embeddedServer(Netty, port = 8080) {
        install(CallId) {
            header(HttpHeaders.XRequestId)
            generate { UUID.randomUUID().toString() }
            verify { it.isNotBlank() }
        }
        install(CallLogging) { callIdMdc("call-id") }

        routing {
            get("/bouquets/{sku}/price") {
                val sku = call.parameters["sku"]!!
                val price = prices.of(sku)
                log.info("price of {} is {}", sku, price)
                call.respondText(price)
            }
        }
    }.start(wait = true)
}
