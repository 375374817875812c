package com.example

import jakarta.persistence.Entity
import jakarta.persistence.Id
import jakarta.persistence.Table

@Entity
@Table(name = "orders")
class Order(
    @Id var id: String,
    var customer: String,
    var total: Int,
)
