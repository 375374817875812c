package com.example

import okhttp3.OkHttpClient
import okhttp3.Request
import java.util.concurrent.TimeUnit

class Prices {
    private val client = OkHttpClient.Builder().apply {
        connectTimeout(1, TimeUnit.SECONDS)
        callTimeout(4, TimeUnit.SECONDS)
    }.build()

    fun of(sku: String): String {
        val request = Request.Builder().url("https://prices.example.com/v1/$sku").build()
        return client.newCall(request).execute().use { it.body!!.string() }
    }
}
