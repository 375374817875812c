package sauna

import io.ktor.server.application.*
import io.ktor.server.request.*
import io.ktor.util.AttributeKey
import io.opentelemetry.api.OpenTelemetry
import io.opentelemetry.api.trace.Span
import io.opentelemetry.api.trace.SpanKind
import io.opentelemetry.context.Context
import io.opentelemetry.context.propagation.TextMapGetter

private val spanKey = AttributeKey<Span>("span")

private object Headers : TextMapGetter<ApplicationRequest> {
    override fun keys(carrier: ApplicationRequest): Iterable<String> = carrier.headers.names()
    override fun get(carrier: ApplicationRequest?, key: String): String? = carrier?.headers?.get(key)
}

fun spans(otel: OpenTelemetry) = createApplicationPlugin("Spans") {
    val tracer = otel.getTracer("sauna")
    onCall { call ->
        val parent = otel.propagators.textMapPropagator.extract(Context.current(), call.request, Headers)
        val span = tracer.spanBuilder("${call.request.httpMethod.value} ${call.request.path()}")
            .setParent(parent)
            .setSpanKind(SpanKind.SERVER)
            .startSpan()
        call.attributes.put(spanKey, span)
    }
    onCallRespond { call -> call.attributes.getOrNull(spanKey)?.end() }
}
