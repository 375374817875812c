package com.example.app;

import org.springframework.data.jpa.repository.JpaRepository;

interface BerthRepository extends JpaRepository<Berth, Long> {
}
