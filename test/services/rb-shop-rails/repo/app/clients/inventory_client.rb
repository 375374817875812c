class InventoryClient < BaseClient
  def base_url = ENV.fetch("INVENTORY_URL", "https://inventory.shop.example")

  def available(product_id)
    connection.get("stock/#{product_id}").body["available"]
  rescue Faraday::Error
    nil
  end
end
