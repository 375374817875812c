package org.quay

import java.time.Duration
import okhttp3.OkHttpClient
import okhttp3.logging.HttpLoggingInterceptor
import org.slf4j.LoggerFactory

object Client {
    private val log = LoggerFactory.getLogger(Client::class.java)

    fun make(): OkHttpClient {
        val wire = HttpLoggingInterceptor()
        wire.setLevel(HttpLoggingInterceptor.Level.BODY)
        log.info("client is ready")
        return OkHttpClient.Builder().callTimeout(Duration.ofSeconds(5)).addInterceptor(wire).build()
    }
}
