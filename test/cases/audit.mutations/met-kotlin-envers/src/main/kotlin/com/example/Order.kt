package com.example

import jakarta.persistence.Entity
import jakarta.persistence.Id
import jakarta.persistence.Table
import org.hibernate.envers.Audited

@Entity
@Table(name = "orders")
@Audited
class Order(
    @Id var id: String,
    var customer: String,
    var total: Int,
)
