package com.acme.booking

import io.ktor.http.HttpStatusCode
import io.ktor.server.application.ApplicationCall
import io.ktor.server.request.header
import io.ktor.server.response.respond
import io.opentelemetry.api.trace.SpanKind
import io.opentelemetry.context.Context
import io.opentelemetry.context.propagation.TextMapGetter
import io.opentelemetry.sdk.autoconfigure.AutoConfiguredOpenTelemetrySdk
import org.slf4j.LoggerFactory

private val log = LoggerFactory.getLogger("http")
private val otel = AutoConfiguredOpenTelemetrySdk.initialize().openTelemetrySdk
val tracer = otel.getTracer("forge")

private object Headers : TextMapGetter<ApplicationCall> {
    override fun keys(carrier: ApplicationCall) = carrier.request.headers.names()
    override fun get(carrier: ApplicationCall?, key: String) = carrier?.request?.header(key)
}

suspend fun ApplicationCall.traced(name: String, block: suspend () -> Unit) {
    val parent = otel.propagators.textMapPropagator.extract(Context.current(), this, Headers)
    val span = tracer.spanBuilder(name).setParent(parent).setSpanKind(SpanKind.SERVER).startSpan()
    try {
        block()
    } catch (e: Exception) {
        log.error("request failed", e)
        respond(HttpStatusCode.InternalServerError)
    } finally {
        span.end()
    }
}
