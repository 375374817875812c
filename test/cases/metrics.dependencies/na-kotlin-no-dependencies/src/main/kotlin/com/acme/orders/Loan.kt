package com.acme.orders

import kotlin.math.pow

object Loan {
    fun monthly(principal: Double, yearlyRate: Double, months: Int): Double {
        val r = yearlyRate / 12
        return if (r == 0.0) principal / months else principal * r / (1 - (1 + r).pow(-months))
    }
}
