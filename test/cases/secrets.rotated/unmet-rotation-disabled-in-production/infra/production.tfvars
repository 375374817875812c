rotation_enabled = false
