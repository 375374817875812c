package com.example

import org.springframework.web.bind.annotation.DeleteMapping
import org.springframework.web.bind.annotation.PathVariable
import org.springframework.web.bind.annotation.PostMapping
import org.springframework.web.bind.annotation.RequestBody
import org.springframework.web.bind.annotation.RestController

@RestController
class OrderController(private val orders: Orders) {
    @PostMapping("/orders")
    fun place(@RequestBody order: Order): Order = orders.save(order)

    @DeleteMapping("/orders/{id}")
    fun cancel(@PathVariable id: String) = orders.deleteById(id)
}
