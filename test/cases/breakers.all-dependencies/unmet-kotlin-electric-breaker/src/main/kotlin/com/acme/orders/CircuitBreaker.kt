package com.acme.orders

data class CircuitBreaker(val id: String, val ratedAmps: Int, val tripped: Boolean) {
    fun state() = if (tripped) "OPEN" else "CLOSED"
}
