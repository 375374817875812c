class User < ApplicationRecord
  has_secure_password

  def locked?
    locked_until.present? && locked_until > Time.current
  end

  def note_failure!
    increment!(:failed_attempts)
    update!(locked_until: 15.minutes.from_now) if failed_attempts >= 5
  end
end
