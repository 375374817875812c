package io.hopa.rides.clients

import io.hopa.rides.plugins.Unavailable
import io.ktor.client.HttpClient
import io.ktor.client.call.body
import io.ktor.client.engine.java.Java
import io.ktor.client.plugins.*
import io.ktor.client.plugins.contentnegotiation.ContentNegotiation
import io.ktor.client.request.*
import io.ktor.client.statement.bodyAsText
import io.ktor.http.*
import io.ktor.serialization.kotlinx.json.json
import io.ktor.server.config.ApplicationConfig
import kotlinx.serialization.Serializable
import org.slf4j.LoggerFactory
import java.io.IOException
import java.util.UUID

fun apiClient(cfg: ApplicationConfig): HttpClient = HttpClient(Java) {
    install(ContentNegotiation) { json() }
    install(HttpTimeout) {
        connectTimeoutMillis = 1_000
        requestTimeoutMillis = cfg.property("requestTimeoutMs").getString().toLong()
    }
    install(HttpRequestRetry) {
        retryIf(maxRetries = 4) { request, response ->
            request.method == HttpMethod.Get && response.status.value >= 500
        }
        retryOnExceptionIf(maxRetries = 4) { request, cause ->
            request.method == HttpMethod.Get && cause is IOException
        }
        exponentialDelay(baseDelayMs = 200, maxDelayMs = 5_000)
    }
    defaultRequest {
        url(cfg.property("url").getString())
        header("X-Api-Key", cfg.property("apiKey").getString())
    }
}

@Serializable data class Hold(val rideId: String, val riderId: String, val cents: Int)
@Serializable data class HoldState(val id: String, val state: String)

class PaymentsClient(private val http: HttpClient, cfg: ApplicationConfig) {
    private val log = LoggerFactory.getLogger(javaClass)
    private val gate = Gate()

    suspend fun hold(ride: UUID, rider: UUID, cents: Int): HoldState = gate.run {
        try {
            val res = http.post("/v1/holds") {
                header("Idempotency-Key", ride.toString())
                contentType(ContentType.Application.Json)
                setBody(Hold(ride.toString(), rider.toString(), cents))
            }
            if (!res.status.isSuccess()) {
                log.info("payments refused ride={} status={} body={}", ride, res.status.value, res.bodyAsText())
                throw Unavailable("payments answered ${res.status.value}")
            }
            res.body()
        } catch (e: HttpRequestTimeoutException) {
            log.info("payments timed out ride={} rider={}", ride, rider)
            throw Unavailable("payments timed out")
        }
    }

    suspend fun state(hold: String): HoldState = gate.run { http.get("/v1/holds/$hold").body() }
}

class Gate {
    private val log = LoggerFactory.getLogger(javaClass)
    private var failures = 0
    private var closedAgainAt = 0L

    suspend fun <T> run(call: suspend () -> T): T {
        if (System.currentTimeMillis() < closedAgainAt) throw Unavailable("payments suspended")
        return try {
            call().also { failures = 0 }
        } catch (e: Exception) {
            if (++failures >= MAX_FAILURES) {
                failures = 0
                closedAgainAt = System.currentTimeMillis() + PAUSE_MS
                log.warn("payments suspended for {} ms", PAUSE_MS)
            }
            throw e
        }
    }

    private companion object {
        const val MAX_FAILURES = 8
        const val PAUSE_MS = 15_000L
    }
}
