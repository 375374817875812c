package glacier

import io.ktor.server.application.call
import io.ktor.server.application.install
import io.ktor.server.engine.embeddedServer
import io.ktor.server.metrics.micrometer.MicrometerMetrics
import io.ktor.server.netty.Netty
import io.ktor.server.response.respondText
import io.ktor.server.routing.get
import io.ktor.server.routing.routing
import io.micrometer.prometheus.PrometheusConfig
import io.micrometer.prometheus.PrometheusMeterRegistry

fun main() {
    val meters = PrometheusMeterRegistry(PrometheusConfig.DEFAULT)
    val guides = Guides(System.getenv("GUIDES_URL"), guidesBreaker())
    embeddedServer(Netty, port = 8080) {
        install(MicrometerMetrics) { registry = meters }
        routing {
            get("/days/{day}/guides") { call.respondText(guides.free(call.parameters["day"]!!)) }
            get("/metrics") { call.respondText(meters.scrape()) }
        }
    }.start(wait = true)
}
