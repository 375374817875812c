package com.acme.parcels

import kotlinx.coroutines.delay
import java.io.IOException
import kotlin.random.Random

data class RetrySettings(val maxRetries: Int = 5, val baseMillis: Long = 100)

suspend fun <T> retrying(settings: RetrySettings, block: suspend () -> T): T {
    var wait = settings.baseMillis
    while (true) {
        try {
            return block()
        } catch (e: IOException) {
            delay(wait + Random.nextLong(wait))
            wait = minOf(wait * 2, 5_000)
        }
    }
}
