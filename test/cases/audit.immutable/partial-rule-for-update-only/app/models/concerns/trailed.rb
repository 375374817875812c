# frozen_string_literal: true

module Trailed
  extend ActiveSupport::Concern

  included do
    after_create { leave_trail("create") }
    after_update { leave_trail("update") }
    after_destroy { leave_trail("destroy") }
  end

  private

  def leave_trail(action)
    TrailEntry.create!(
      actor: Current.user.email,
      action: action,
      subject: "#{self.class.name}/#{id}",
      changed_values: saved_changes,
      at: Time.current
    )
  end
end
