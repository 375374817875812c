package com.example.orchard

import org.slf4j.LoggerFactory
import org.springframework.boot.autoconfigure.SpringBootApplication
import org.springframework.boot.runApplication
import org.springframework.http.HttpStatus
import org.springframework.web.bind.annotation.PathVariable
import org.springframework.web.bind.annotation.PostMapping
import org.springframework.web.bind.annotation.RequestBody
import org.springframework.web.bind.annotation.ResponseStatus
import org.springframework.web.bind.annotation.RestController
import org.springframework.web.server.ResponseStatusException

@SpringBootApplication
class CratePickup

fun main(args: Array<String>) {
    runApplication<CratePickup>(*args)
}

data class Pickup(val crates: Int, val slot: String)

@RestController
class PickupController {

    private val log = LoggerFactory.getLogger(javaClass)

    @PostMapping("/farms/{farm}/pickups")
    @ResponseStatus(HttpStatus.CREATED)
    fun book(@PathVariable farm: String, @RequestBody pickup: Pickup) {
        if (pickup.crates !in 1..400) {
            log.warn("pickup of {} crates refused for {}", pickup.crates, farm)
            throw ResponseStatusException(HttpStatus.UNPROCESSABLE_ENTITY)
        }
        log.info("pickup of {} crates booked for {} at {}", pickup.crates, farm, pickup.slot)
    }
}
