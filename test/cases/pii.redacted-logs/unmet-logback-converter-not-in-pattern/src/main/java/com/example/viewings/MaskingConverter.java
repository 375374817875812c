package com.example.viewings;

import ch.qos.logback.classic.pattern.MessageConverter;
import ch.qos.logback.classic.spi.ILoggingEvent;
import java.util.regex.Pattern;

public class MaskingConverter extends MessageConverter {

    private static final Pattern EMAIL = Pattern.compile("[\\w.+-]+@[\\w.-]+");
    private static final Pattern PHONE = Pattern.compile("\\+?\\d[\\d ]{7,}\\d");

    @Override
    public String convert(ILoggingEvent event) {
        String line = EMAIL.matcher(super.convert(event)).replaceAll("<email>");
        return PHONE.matcher(line).replaceAll("<phone>");
    }
}
