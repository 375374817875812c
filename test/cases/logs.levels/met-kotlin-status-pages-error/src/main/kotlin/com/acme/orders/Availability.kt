package com.acme.orders

import io.github.oshai.kotlinlogging.KotlinLogging
import io.ktor.client.HttpClient
import io.ktor.client.engine.cio.CIO
import io.ktor.client.request.get
import io.ktor.client.statement.bodyAsText
import java.io.IOException

private val log = KotlinLogging.logger {}

class Availability(private val base: String) {
    private val http = HttpClient(CIO) { engine { requestTimeout = 2000 } }

    suspend fun rooms(hotel: String): String = try {
        http.get("$base/$hotel").bodyAsText()
    } catch (e: IOException) {
        log.warn(e) { "availability down, answering 'on request' hotel=$hotel" }
        "on request"
    }
}
