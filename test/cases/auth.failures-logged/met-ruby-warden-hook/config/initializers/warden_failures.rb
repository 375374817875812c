Warden::Manager.before_failure do |env, opts|
  request = ActionDispatch::Request.new(env)
  Rails.logger.warn(
    event: "authentication_failed",
    scope: opts[:scope],
    reason: opts[:message],
    path: opts[:attempted_path],
    ip: request.remote_ip
  )
end
