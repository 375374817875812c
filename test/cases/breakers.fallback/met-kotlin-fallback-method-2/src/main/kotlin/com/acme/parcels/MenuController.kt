package com.acme.parcels

import org.springframework.web.bind.annotation.GetMapping
import org.springframework.web.bind.annotation.PathVariable
import org.springframework.web.bind.annotation.RestController

@RestController
class MenuController(private val menu: MenuClient) {
    @GetMapping("/menu/{day}")
    fun menu(@PathVariable day: String) = menu.menu(day)
}
