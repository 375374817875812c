package com.acme.quotes

import org.springframework.beans.factory.annotation.Value
import org.springframework.stereotype.Component
import org.springframework.web.client.RestClient

@Component
class Warehouse(builder: RestClient.Builder, @Value("\${stock.alarm-threshold}") private val threshold: Int) {
    private val http = builder.baseUrl("http://warehouse.internal").build()

    fun low(sku: String): Boolean {
        val count = http.get().uri("/stock/{sku}", sku).retrieve().body(Int::class.java) ?: 0
        return count < threshold
    }
}
