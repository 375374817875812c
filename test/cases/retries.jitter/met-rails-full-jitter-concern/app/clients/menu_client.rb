class MenuClient
  include Persistent

  def today(canteen)
    persistently { HTTP.timeout(3).get("#{ENV.fetch('MENU_URL')}/canteens/#{canteen}/today").parse }
  end
end
