package com.example.smallchange

data class Money(val minor: Long, val currency: String) : Comparable<Money> {

    operator fun plus(other: Money): Money = copy(minor = minor + other.sameAs(this).minor)

    operator fun minus(other: Money): Money = copy(minor = minor - other.sameAs(this).minor)

    override fun compareTo(other: Money): Int = minor.compareTo(other.sameAs(this).minor)

    private fun sameAs(other: Money): Money {
        require(currency == other.currency) { "cannot mix $currency and ${other.currency}" }
        return this
    }
}
