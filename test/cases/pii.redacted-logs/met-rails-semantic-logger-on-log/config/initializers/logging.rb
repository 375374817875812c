SemanticLogger.on_log do |event|
  event.message = event.message.gsub(/[\w.+-]+@[\w.-]+/, "<email>") if event.message
end
