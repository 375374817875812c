Rails.application.config.after_initialize do
  Rails.application.config.action_dispatch.cookies_rotations.tap do |cookies|
    cookies.rotate :encrypted, ENV.fetch("SECRET_KEY_BASE_OLD")
  end
end
