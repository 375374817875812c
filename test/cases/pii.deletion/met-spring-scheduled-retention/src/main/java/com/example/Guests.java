package com.example;
import java.time.Instant;
import org.springframework.data.jpa.repository.JpaRepository;
public interface Guests extends JpaRepository<Guest, Long> { long deleteByCreatedAtBefore(Instant when); }
