package com.example

import org.springframework.data.jpa.repository.JpaRepository

interface Orders : JpaRepository<Order, String>
