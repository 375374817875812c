package com.acme.quotes

import at.favre.lib.crypto.bcrypt.BCrypt

class Accounts(private val hashes: Map<String, String>) {
    fun verify(name: String, password: String): Boolean {
        val hash = hashes[name] ?: return false
        return BCrypt.verifyer().verify(password.toCharArray(), hash).verified
    }
}
