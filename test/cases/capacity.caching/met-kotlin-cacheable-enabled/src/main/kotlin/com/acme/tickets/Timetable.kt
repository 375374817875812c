package com.acme.tickets

import org.springframework.cache.annotation.Cacheable
import org.springframework.jdbc.core.simple.JdbcClient
import org.springframework.stereotype.Service
import org.springframework.web.bind.annotation.GetMapping
import org.springframework.web.bind.annotation.PathVariable
import org.springframework.web.bind.annotation.RestController

@Service
class Timetable(private val db: JdbcClient) {
    @Cacheable("routes")
    fun route(id: Long): String = db.sql("select name from routes where id = ?").param(id).query(String::class.java).single()

    @Cacheable("stops")
    fun stops(route: Long): List<String> =
        db.sql("select name from stops where route_id = ? order by seq").param(route).query(String::class.java).list()
}

@RestController
class TimetableController(private val timetable: Timetable) {
    @GetMapping("/routes/{id}")
    fun route(@PathVariable id: Long) = timetable.route(id)

    @GetMapping("/routes/{id}/stops")
    fun stops(@PathVariable id: Long) = timetable.stops(id)
}
