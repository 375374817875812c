package swim.plugins

import io.ktor.server.application.*
import io.ktor.server.plugins.callid.CallId
import io.ktor.server.plugins.callid.callIdMdc
import io.ktor.server.plugins.callid.generate
import io.ktor.server.plugins.callloging.CallLogging
import io.ktor.server.plugins.callloging.processingTimeMillis
import io.ktor.server.request.httpMethod
import io.ktor.server.request.path
import org.slf4j.event.Level

fun Application.accessLog() {
    install(CallId) { generate(12) }
    install(CallLogging) {
        level = Level.INFO
        callIdMdc("request_id")
        format { call ->
            "${call.request.httpMethod.value} ${call.request.path()} " +
                "status=${call.response.status()?.value} duration_ms=${call.processingTimeMillis()}"
        }
    }
}
