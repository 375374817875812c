import io.ktor.server.application.*
import io.ktor.server.engine.*
import io.ktor.server.metrics.micrometer.*
import io.ktor.server.netty.*
import io.ktor.server.response.*
import io.ktor.server.routing.*
import io.micrometer.prometheusmetrics.PrometheusConfig
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry

fun main() {
    val registry = PrometheusMeterRegistry(PrometheusConfig.DEFAULT)
    embeddedServer(Netty, port = 8080) {
        install(MicrometerMetrics) { this.registry = registry }
        routing {
            get("/metrics") { call.respondText(registry.scrape()) }
            get("/lifts/{id}") { call.respondText("""{"id":"${call.parameters["id"]}","open":true}""") }
        }
    }.start(wait = true)
}
