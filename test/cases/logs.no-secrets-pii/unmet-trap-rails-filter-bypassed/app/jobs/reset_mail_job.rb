# frozen_string_literal: true

class ResetMailJob < ApplicationJob
  queue_as :mail

  def perform(user_id)
    user = User.find(user_id)
    token = user.generate_token_for(:password_reset)
    Rails.logger.info("sending reset link with token #{token} to #{user.email}")
    AccountMailer.with(user: user, token: token).reset.deliver_now
  end
end
