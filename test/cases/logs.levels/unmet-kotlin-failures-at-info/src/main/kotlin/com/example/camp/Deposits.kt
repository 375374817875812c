package com.example.camp

import org.slf4j.LoggerFactory
import org.springframework.beans.factory.annotation.Value
import org.springframework.stereotype.Component
import org.springframework.web.client.ResourceAccessException
import org.springframework.web.client.RestClient
import org.springframework.web.client.RestClientException

@Component
class Deposits(builder: RestClient.Builder, @Value("\${deposits.url}") url: String) {

    private val log = LoggerFactory.getLogger(javaClass)
    private val http = builder.baseUrl(url).build()

    fun take(pitch: Int, cents: Int): String? =
        try {
            http.post().uri("/holds").body(mapOf("pitch" to pitch, "cents" to cents)).retrieve().body(String::class.java)
        } catch (e: ResourceAccessException) {
            null
        } catch (e: RestClientException) {
            log.info("deposit failed: {}", e.message)
            null
        }
}
