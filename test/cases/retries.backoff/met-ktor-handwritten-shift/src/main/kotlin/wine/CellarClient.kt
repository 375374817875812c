package wine

import io.ktor.client.HttpClient
import io.ktor.client.call.body
import io.ktor.client.engine.cio.CIO
import io.ktor.client.plugins.contentnegotiation.ContentNegotiation
import io.ktor.client.request.get
import io.ktor.serialization.kotlinx.json.json
import kotlinx.serialization.Serializable

@Serializable
data class Bottle(val id: String, val vintage: Int)

class CellarClient(private val base: String) {
    private val http = HttpClient(CIO) {
        expectSuccess = true
        install(ContentNegotiation) { json() }
    }

    suspend fun bottle(id: String): Bottle = again { http.get("$base/bottles/$id").body() }

    suspend fun stock(id: String): Int = again { http.get("$base/bottles/$id/stock").body<String>().toInt() }
}
