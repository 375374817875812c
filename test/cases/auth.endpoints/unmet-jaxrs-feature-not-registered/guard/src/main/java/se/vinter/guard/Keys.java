package se.vinter.guard;

final class Keys {
    static boolean known(String key) {
        return java.security.MessageDigest.isEqual(key.getBytes(), System.getenv("LIFT_KEY").getBytes());
    }
}
