package com.example.rooms

import org.springframework.boot.autoconfigure.SpringBootApplication
import org.springframework.boot.runApplication

@SpringBootApplication
class Rooms

fun main(args: Array<String>) {
    runApplication<Rooms>(*args)
}

data class BookingConfirmed(val room: String, val cents: Long)

data class BookingCancelled(val room: String)
