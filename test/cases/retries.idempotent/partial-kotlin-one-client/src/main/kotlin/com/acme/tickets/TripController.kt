package com.acme.tickets

import org.springframework.web.bind.annotation.GetMapping
import org.springframework.web.bind.annotation.PathVariable
import org.springframework.web.bind.annotation.RestController

@RestController
class TripController(private val timetable: Timetable, private val fares: Fares) {
    @GetMapping("/stops/{stop}/lines")
    fun lines(@PathVariable stop: String) = timetable.lines(stop)

    @GetMapping("/zones/{zone}/fare")
    fun fare(@PathVariable zone: String) = fares.fare(zone)
}
