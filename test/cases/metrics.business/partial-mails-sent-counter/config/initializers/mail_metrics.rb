# frozen_string_literal: true

class MailMetrics
  def self.delivered_email(_message)
    StatsD.increment("mails.sent")
  end
end

Rails.application.config.action_mailer.observers = ["MailMetrics"]
