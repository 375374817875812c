# frozen_string_literal: true

class NotifyFollowersJob
  include Sidekiq::Job

  def perform(recipe_id)
    count = Recipe.find(recipe_id).followers.find_each.count { |f| FollowerMailer.published(f).deliver_now }
    Rails.logger.info({ event: "followers_notified", recipe_id: recipe_id, count: count }.to_json)
  rescue ActiveRecord::RecordNotFound => e
    Rails.logger.error({ event: "notify_failed", recipe_id: recipe_id, error: e.message }.to_json)
  end
end
