class BlastPlan
  HTTP = Faraday.new(ENV.fetch("PLANS_URL"), request: { timeout: 3 }) { |f| f.response :json }

  def self.for(quarry)
    HTTP.get("/plans/#{quarry}").body
  end
end
