package com.acme.booking

import org.springframework.jdbc.core.simple.JdbcClient
import org.springframework.web.bind.annotation.DeleteMapping
import org.springframework.web.bind.annotation.PathVariable
import org.springframework.web.bind.annotation.PostMapping
import org.springframework.web.bind.annotation.PutMapping
import org.springframework.web.bind.annotation.RestController

@RestController
class Members(private val db: JdbcClient) {
    @PostMapping("/members/{name}/{cents}")
    fun add(@PathVariable name: String, @PathVariable cents: Long) =
        db.sql("insert into members(name, fee_cents) values (?, ?)").params(name, cents).update()

    @PutMapping("/members/{id}/fee/{cents}")
    fun fee(@PathVariable id: Long, @PathVariable cents: Long) =
        db.sql("update members set fee_cents = ? where id = ?").params(cents, id).update()

    @DeleteMapping("/members/{id}")
    fun remove(@PathVariable id: Long) = db.sql("delete from members where id = ?").param(id).update()
}
