# frozen_string_literal: true

require "logger"

AUTH_LOG = Logger.new($stdout)

Warden::Manager.before_failure do |env, opts|
  AUTH_LOG.warn("authentication failed path=#{opts[:attempted_path]} remote=#{env['REMOTE_ADDR']}")
end
