package com.example.smallchange

/** Splits an amount so that the parts add up to it again. */
fun Money.split(parts: Int): List<Money> {
    require(parts > 0)
    val base = minor / parts
    val rest = (minor % parts).toInt()
    return List(parts) { Money(base + if (it < rest) 1 else 0, currency) }
}
