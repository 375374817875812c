package io.hopa.rides.clients

import io.ktor.client.HttpClient
import io.ktor.client.call.body
import io.ktor.client.engine.java.Java
import io.ktor.client.plugins.contentnegotiation.ContentNegotiation
import io.ktor.client.plugins.defaultRequest
import io.ktor.client.request.get
import io.ktor.client.request.parameter
import io.ktor.serialization.kotlinx.json.json
import kotlinx.serialization.Serializable

@Serializable data class Point(val lat: Double, val lon: Double)
@Serializable data class RouteEstimate(val metres: Int, val seconds: Int)

class GeoClient(baseUrl: String) {
    private val http = HttpClient(Java) {
        expectSuccess = true
        install(ContentNegotiation) { json() }
        defaultRequest { url(baseUrl) }
        engine { protocolVersion = java.net.http.HttpClient.Version.HTTP_2 }
    }

    suspend fun estimate(from: Point, to: Point): RouteEstimate? = runCatching {
        http.get("/v1/routes/estimate") {
            parameter("from", "${from.lat},${from.lon}")
            parameter("to", "${to.lat},${to.lon}")
        }.body<RouteEstimate>()
    }.getOrNull()
}
