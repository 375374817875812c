package io.hopa.rides.plugins

import io.ktor.http.HttpHeaders
import io.ktor.http.HttpStatusCode
import io.ktor.server.application.*
import io.ktor.server.metrics.micrometer.MicrometerMetrics
import io.ktor.server.plugins.callid.*
import io.ktor.server.plugins.calllogging.CallLogging
import io.ktor.server.plugins.calllogging.processingTimeMillis
import io.ktor.server.plugins.statuspages.StatusPages
import io.ktor.server.request.httpMethod
import io.ktor.server.request.path
import io.ktor.server.response.respond
import io.micrometer.core.instrument.distribution.DistributionStatisticConfig
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry
import org.slf4j.event.Level
import java.util.UUID

class NotFound : RuntimeException()
class Forbidden : RuntimeException()
class Unavailable(message: String) : RuntimeException(message)

fun Application.observability(registry: PrometheusMeterRegistry) {
    install(CallId) {
        header(HttpHeaders.XRequestId)
        generate { UUID.randomUUID().toString() }
        verify { it.length in 8..64 }
    }
    install(CallLogging) {
        level = Level.INFO
        callIdMdc("call-id")
        filter { it.request.path() !in setOf("/health", "/metrics") }
        format { call ->
            "${call.request.httpMethod.value} ${call.request.path()} -> ${call.response.status()?.value} " +
                "in ${call.processingTimeMillis()}ms"
        }
    }
    install(MicrometerMetrics) {
        this.registry = registry
        meterBinders = emptyList()
        distributionStatisticConfig = DistributionStatisticConfig.Builder()
            .percentilesHistogram(true)
            .build()
    }
    install(StatusPages) {
        exception<NotFound> { call, _ -> call.respond(HttpStatusCode.NotFound) }
        exception<Forbidden> { call, _ -> call.respond(HttpStatusCode.Forbidden) }
        exception<Unavailable> { call, _ -> call.respond(HttpStatusCode.ServiceUnavailable) }
        exception<Throwable> { call, _ -> call.respond(HttpStatusCode.InternalServerError) }
    }
}
