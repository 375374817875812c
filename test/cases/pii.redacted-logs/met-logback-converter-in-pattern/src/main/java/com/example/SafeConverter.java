package com.example;
import ch.qos.logback.classic.pattern.MessageConverter;
import ch.qos.logback.classic.spi.ILoggingEvent;
public class SafeConverter extends MessageConverter {
    @Override public String convert(ILoggingEvent e) {
        return super.convert(e).replaceAll("[\\w.+-]+@[\\w.-]+", "<email>");
    }
}
