package com.example.rooms

import org.springframework.context.ApplicationEventPublisher
import org.springframework.http.HttpStatus
import org.springframework.jdbc.core.JdbcTemplate
import org.springframework.web.bind.annotation.DeleteMapping
import org.springframework.web.bind.annotation.PathVariable
import org.springframework.web.bind.annotation.PostMapping
import org.springframework.web.bind.annotation.RequestParam
import org.springframework.web.bind.annotation.ResponseStatus
import org.springframework.web.bind.annotation.RestController

@RestController
class BookingController(private val jdbc: JdbcTemplate, private val events: ApplicationEventPublisher) {

    @PostMapping("/rooms/{room}/bookings")
    @ResponseStatus(HttpStatus.CREATED)
    fun book(@PathVariable room: String, @RequestParam hours: Long) {
        val cents = hours * 1800
        jdbc.update("insert into bookings (room, hours, cents) values (?, ?, ?)", room, hours, cents)
        events.publishEvent(BookingConfirmed(room, cents))
    }

    @DeleteMapping("/rooms/{room}/bookings/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    fun cancel(@PathVariable room: String, @PathVariable id: Long) {
        if (jdbc.update("delete from bookings where id = ? and room = ?", id, room) == 1) {
            events.publishEvent(BookingCancelled(room))
        }
    }
}
