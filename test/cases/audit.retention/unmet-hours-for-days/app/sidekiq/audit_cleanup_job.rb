# frozen_string_literal: true

class AuditCleanupJob
  include Sidekiq::Job

  def perform
    AuditEntry.where(created_at: ...Settings.audit.keep.hours.ago).in_batches(of: 1000).delete_all
  end
end
