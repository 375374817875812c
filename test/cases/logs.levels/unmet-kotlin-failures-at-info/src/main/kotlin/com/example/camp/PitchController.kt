package com.example.camp

import org.slf4j.LoggerFactory
import org.springframework.dao.DataAccessException
import org.springframework.http.ResponseEntity
import org.springframework.jdbc.core.JdbcTemplate
import org.springframework.web.bind.annotation.PathVariable
import org.springframework.web.bind.annotation.PostMapping
import org.springframework.web.bind.annotation.RequestParam
import org.springframework.web.bind.annotation.RestController

@RestController
class PitchController(private val jdbc: JdbcTemplate, private val deposits: Deposits) {

    private val log = LoggerFactory.getLogger(javaClass)

    @PostMapping("/pitches/{pitch}/stays")
    fun book(@PathVariable pitch: Int, @RequestParam nights: Int): ResponseEntity<String> {
        val deposit = deposits.take(pitch, nights * 800) ?: return ResponseEntity.status(502).build()
        return try {
            jdbc.update("insert into stays (pitch, nights, deposit) values (?, ?, ?)", pitch, nights, deposit)
            log.info("pitch {} booked for {} nights", pitch, nights)
            ResponseEntity.status(201).body(deposit)
        } catch (e: DataAccessException) {
            log.info("could not save stay on pitch {}: {}", pitch, e.message)
            ResponseEntity.internalServerError().build()
        }
    }
}
