package org.quay

import org.slf4j.LoggerFactory

data class Guest(val id: Long, val email: String, val phone: String)

class Guests {
    private val log = LoggerFactory.getLogger(Guests::class.java)

    fun add(guest: Guest) {
        log.info("adding {}", guest)
    }
}
