package com.example.tax;

import jakarta.persistence.PostLoad;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

public class ReadRecorder {

    private static final Logger access = LoggerFactory.getLogger("pii.access");

    @PostLoad
    void loaded(PersonalRecord record) {
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        access.info("read type={} id={} by={}",
                record.getClass().getSimpleName(), record.getId(), who == null ? "system" : who.getName());
    }
}
